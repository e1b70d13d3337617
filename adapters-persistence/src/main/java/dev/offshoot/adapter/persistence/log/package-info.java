/** How an event is written down and read again: its name, its JSON, its row. */
@NullMarked
package dev.offshoot.adapter.persistence.log;

import org.jspecify.annotations.NullMarked;
