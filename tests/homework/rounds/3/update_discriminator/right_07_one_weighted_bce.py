# what: D is called on each group by itself; then the logits are joined and every answer is weighted by 1/N or 1/M, which is the sum of the two means
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)  # separate batches because of BatchNorm
        fake_logits = discriminator(fake, training=True)
        logits = tf.concat([real_logits, fake_logits], axis=0)
        labels = tf.concat([tf.ones_like(real_logits), tf.zeros_like(fake_logits)], axis=0)
        n = tf.cast(tf.shape(real_logits)[0], logits.dtype)
        m = tf.cast(tf.shape(fake_logits)[0], logits.dtype)
        shares = tf.concat([tf.ones_like(real_logits) / n, tf.ones_like(fake_logits) / m], axis=0)
        each = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
        loss = tf.reduce_sum(shares * each)
    weights = discriminator.trainable_weights
    grads = tape.gradient(loss, weights)
    optimizer.apply(grads, weights)
    return loss
