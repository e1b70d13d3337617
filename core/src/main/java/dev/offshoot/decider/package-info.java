/** How a stream decides and evolves, as pure functions, and the types of stream there are. */
@NullMarked
package dev.offshoot.decider;

import org.jspecify.annotations.NullMarked;
