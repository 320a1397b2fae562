# what: starts the backward pass by hand, at the logits, with the signed errors of lesson 2 divided by N and M
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)

    def mean_error(logits, label):  # dL/dlogit = p - y, lesson 2
        return (tf.sigmoid(logits) - label) / tf.cast(tf.size(logits), logits.dtype)

    weights = discriminator.trainable_weights
    gradients = tape.gradient(
        [real_logits, fake_logits],
        weights,
        output_gradients=[mean_error(real_logits, 1.0), mean_error(fake_logits, 0.0)],
    )
    optimizer.apply(gradients, weights)
    return tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
        tf.nn.softplus(fake_logits)
    )
