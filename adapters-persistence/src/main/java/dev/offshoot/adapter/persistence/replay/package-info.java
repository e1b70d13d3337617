/** Read models rebuilt from the log beside those that pages read, held against them, and put in their place. */
@NullMarked
package dev.offshoot.adapter.persistence.replay;

import org.jspecify.annotations.NullMarked;
