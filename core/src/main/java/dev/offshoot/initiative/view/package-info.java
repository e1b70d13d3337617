/** What is shown of an initiative. */
@NullMarked
package dev.offshoot.initiative.view;

import org.jspecify.annotations.NullMarked;
