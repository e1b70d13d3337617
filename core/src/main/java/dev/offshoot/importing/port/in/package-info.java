/** What the outside may ask of imports. */
@NullMarked
package dev.offshoot.importing.port.in;

import org.jspecify.annotations.NullMarked;
