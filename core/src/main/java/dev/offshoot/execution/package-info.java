/** Runs deciders under the rules of every stream: corrections, other streams, dry runs. Its port is {@code Streams}. */
@NullMarked
package dev.offshoot.execution;

import org.jspecify.annotations.NullMarked;
