/** What an initiative may be asked: a sealed family for each theme. */
@NullMarked
package dev.offshoot.initiative.domain.command;

import org.jspecify.annotations.NullMarked;
