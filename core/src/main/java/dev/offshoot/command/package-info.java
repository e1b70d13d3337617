/** What is asked of a stream, what becomes of it, and why it is refused. */
@NullMarked
package dev.offshoot.command;

import org.jspecify.annotations.NullMarked;
