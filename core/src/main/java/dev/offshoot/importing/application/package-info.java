/** From a file to a report, and from a report to one batch of events. */
@NullMarked
package dev.offshoot.importing.application;

import org.jspecify.annotations.NullMarked;
