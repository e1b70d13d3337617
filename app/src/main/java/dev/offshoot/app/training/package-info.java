/** Runs Offshoot once while it is packaged, so that the Java machine learns what a start takes. */
@NullMarked
package dev.offshoot.app.training;

import org.jspecify.annotations.NullMarked;
