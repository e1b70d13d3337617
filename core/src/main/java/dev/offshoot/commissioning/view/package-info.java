/** What is shown of a commitment. */
@NullMarked
package dev.offshoot.commissioning.view;

import org.jspecify.annotations.NullMarked;
