/** Frameworks as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.framework.api;

import org.jspecify.annotations.NullMarked;
