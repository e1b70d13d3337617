/** Who is signed in, what a request may do, and how it is refused. */
@NullMarked
package dev.offshoot.adapter.web.security.access;

import org.jspecify.annotations.NullMarked;
