/** Signing in by name and password, without letting anybody guess. */
@NullMarked
package dev.offshoot.adapter.web.security.signin;

import org.jspecify.annotations.NullMarked;
