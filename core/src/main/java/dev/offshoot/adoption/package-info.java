/** One site's relationship with one initiative. */
@NullMarked
package dev.offshoot.adoption;

import org.jspecify.annotations.NullMarked;
