/** What is shown of a measure. */
@NullMarked
package dev.offshoot.measure.view;

import org.jspecify.annotations.NullMarked;
