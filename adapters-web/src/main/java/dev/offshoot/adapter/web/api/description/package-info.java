/** The API described: every command, field, and problem. */
@NullMarked
package dev.offshoot.adapter.web.api.description;

import org.jspecify.annotations.NullMarked;
