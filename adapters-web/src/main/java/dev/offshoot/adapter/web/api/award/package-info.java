/** Awards as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.api.award;

import org.jspecify.annotations.NullMarked;
