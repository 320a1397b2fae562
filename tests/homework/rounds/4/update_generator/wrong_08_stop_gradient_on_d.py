# what: puts stop_gradient around D's answer 'to hold D fixed', so that no gradient gets through D to G (the optimizer raises); ruled out (lesson 6): "the gradient has to come back through $D$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        # D must not learn from this
        fake_logits = tf.stop_gradient(discriminator(fake, training=True))
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    gradients = tape.gradient(g_loss, generator.trainable_weights)
    optimizer.apply(gradients, generator.trainable_weights)
    return g_loss
