# what: Averages the logits of the batch first, and takes the loss of the averages.
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fakes = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logit = tf.reduce_mean(discriminator(real, training=True))
        fake_logit = tf.reduce_mean(discriminator(fakes, training=True))
        loss = tf.nn.softplus(-real_logit) + tf.nn.softplus(fake_logit)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
