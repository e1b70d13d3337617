/** Every event, found again by what it is about, in plain words. */
@NullMarked
package dev.offshoot.chronicle;

import org.jspecify.annotations.NullMarked;
