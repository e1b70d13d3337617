/** Access tokens for programs. */
@NullMarked
package dev.offshoot.adapter.web.security.token;

import org.jspecify.annotations.NullMarked;
