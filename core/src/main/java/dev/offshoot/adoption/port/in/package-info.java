/** What the outside may ask of a site's adoption. */
@NullMarked
package dev.offshoot.adoption.port.in;

import org.jspecify.annotations.NullMarked;
