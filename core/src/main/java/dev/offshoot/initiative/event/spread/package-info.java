/** The words in which events speak of levers and routes of scaling. */
@NullMarked
package dev.offshoot.initiative.event.spread;

import org.jspecify.annotations.NullMarked;
