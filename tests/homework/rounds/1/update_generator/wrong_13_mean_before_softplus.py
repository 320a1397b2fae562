# what: takes the mean of the logits first and softplus of the mean; J_G is the mean of -log D over the fakes
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        mean_logit = tf.reduce_mean(discriminator(fake, training=True))
        g_loss = tf.nn.softplus(-mean_logit)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
