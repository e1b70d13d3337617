/** What the outside may ask of the directory of sites. */
@NullMarked
package dev.offshoot.site.port.in;

import org.jspecify.annotations.NullMarked;
