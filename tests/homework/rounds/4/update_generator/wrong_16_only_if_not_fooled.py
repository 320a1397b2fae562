# what: takes the step only when D rejects the fakes on average (which does not even compile); ruled out (lesson 6): "There is no *if* in Algorithm 1."
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    if tf.reduce_mean(tf.sigmoid(fake_logits)) < 0.5:  # D was not fooled, G must improve
        weights = generator.trainable_weights
        optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
