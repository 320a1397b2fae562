# what: G's weights are in the list too, so G takes a step down D's loss; in D's step only D's weights may move (lesson 6.3)
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.math.softplus(-real_logits)) + tf.reduce_mean(
            tf.math.softplus(fake_logits)
        )
    weights = discriminator.trainable_weights + generator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
