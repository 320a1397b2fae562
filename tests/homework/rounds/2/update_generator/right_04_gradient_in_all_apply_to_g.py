# what: takes the gradient in the weights of both networks, but applies only G's part
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    g_vars = generator.trainable_variables
    d_vars = discriminator.trainable_variables
    with tf.GradientTape() as tape:
        d_out = discriminator(generator(latents, training=True), training=True)
        loss = -tf.reduce_mean(tf.math.log_sigmoid(d_out))
    all_gradients = tape.gradient(loss, g_vars + d_vars)
    g_gradients = all_gradients[: len(g_vars)]  # D's are not needed
    optimizer.apply(g_gradients, g_vars)
    return loss
