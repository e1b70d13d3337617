/** Texts as people search for them, and letters as keys hold them. */
@NullMarked
package dev.offshoot.text;

import org.jspecify.annotations.NullMarked;
