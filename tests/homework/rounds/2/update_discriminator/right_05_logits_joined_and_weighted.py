# what: D runs on the two batches apart; only the logits are joined, each with the weight 1/N or 1/M
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        r = discriminator(real, training=True)
        f = discriminator(fake, training=True)
        logits = tf.concat([r, f], axis=0)
        labels = tf.concat([tf.ones_like(r), tf.zeros_like(f)], axis=0)
        n = tf.cast(tf.shape(r)[0], r.dtype)
        m = tf.cast(tf.shape(f)[0], f.dtype)
        weights_of_samples = tf.concat([tf.ones_like(r) / n, tf.ones_like(f) / m], axis=0)
        ce = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
        loss = tf.reduce_sum(weights_of_samples * ce)
    variables = discriminator.trainable_variables
    optimizer.apply(tape.gradient(loss, variables), variables)
    return loss
