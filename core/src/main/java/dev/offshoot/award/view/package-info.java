/** What is shown of an award. */
@NullMarked
package dev.offshoot.award.view;

import org.jspecify.annotations.NullMarked;
