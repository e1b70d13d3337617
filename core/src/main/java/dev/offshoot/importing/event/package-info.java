/** What happens to a batch. */
@NullMarked
package dev.offshoot.importing.event;

import org.jspecify.annotations.NullMarked;
