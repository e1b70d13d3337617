/** What imports need of the outside. */
@NullMarked
package dev.offshoot.importing.port.out;

import org.jspecify.annotations.NullMarked;
