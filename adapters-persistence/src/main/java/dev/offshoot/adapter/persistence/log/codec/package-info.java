/** Events as JSON under stable names, and old forms of them. */
@NullMarked
package dev.offshoot.adapter.persistence.log.codec;

import org.jspecify.annotations.NullMarked;
