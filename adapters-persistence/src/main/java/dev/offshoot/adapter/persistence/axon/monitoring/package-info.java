/** What can be seen of commands from outside: how long they take, where the time goes, whose a log line is. */
@NullMarked
package dev.offshoot.adapter.persistence.axon.monitoring;

import org.jspecify.annotations.NullMarked;
