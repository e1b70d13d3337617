/** What history needs of the outside. */
@NullMarked
package dev.offshoot.chronicle.port.out;

import org.jspecify.annotations.NullMarked;
