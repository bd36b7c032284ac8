/** Just enough of Apache Parquet to write flat tables. */
package org.rapport.cli.write.parquet;
