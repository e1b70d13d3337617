/** Where every event is found again by what it is about. */
@NullMarked
package dev.offshoot.chronicle.projection;

import org.jspecify.annotations.NullMarked;
