/** Figures beside their yardsticks: how they are taken, turn by turn, and how they are told. */
@NullMarked
package dev.offshoot.benchmark;

import org.jspecify.annotations.NullMarked;
