/** History told in plain words. */
@NullMarked
package dev.offshoot.chronicle.application;

import org.jspecify.annotations.NullMarked;
