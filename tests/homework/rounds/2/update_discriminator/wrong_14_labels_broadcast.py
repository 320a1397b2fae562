# what: labels of shape (N+M,) against logits of shape (N+M, 1): they broadcast to a square, in which each logit meets every label
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        logits = tf.concat([real_logits, fake_logits], axis=0)
        y = tf.concat(
            [tf.ones(tf.shape(real_logits)[0]), tf.zeros(tf.shape(fake_logits)[0])], axis=0
        )
        losses = y * tf.nn.softplus(-logits) + (1 - y) * tf.nn.softplus(logits)
        loss = 2 * tf.reduce_mean(losses)  # the sum of the two means
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
