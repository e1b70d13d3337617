/** Gives a command what it lacks and other streams know. */
@NullMarked
package dev.offshoot.programme.application;

import org.jspecify.annotations.NullMarked;
