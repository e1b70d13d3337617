/** The read model rebuilt from the log, and held against the live one. */
@NullMarked
package dev.offshoot.adapter.persistence.replay;

import org.jspecify.annotations.NullMarked;
