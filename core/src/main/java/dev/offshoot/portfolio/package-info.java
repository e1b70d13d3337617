/** Every initiative on one line, drawn together from what the contexts tell. */
@NullMarked
package dev.offshoot.portfolio;

import org.jspecify.annotations.NullMarked;
