# what: takes generator.weights for generator.trainable_weights: frozen layers of G move too, and an optimizer that was built on the trainable weights refuses; ruled out (hw4): "the weights that may move"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    grads = tape.gradient(g_loss, generator.weights)
    optimizer.apply_gradients(zip(grads, generator.weights))
    return g_loss
