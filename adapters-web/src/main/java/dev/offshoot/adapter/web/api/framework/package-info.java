/** Frameworks as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.api.framework;

import org.jspecify.annotations.NullMarked;
