/** What the outside may ask of frameworks. */
@NullMarked
package dev.offshoot.framework.port.in;

import org.jspecify.annotations.NullMarked;
