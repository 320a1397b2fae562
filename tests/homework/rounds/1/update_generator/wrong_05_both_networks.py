# what: moves the weights of G and of D ("one step of G, through D"): D is not held fixed (lesson 6, mistake 1)
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    gan = keras.Sequential([generator, discriminator])
    with tf.GradientTape() as tape:
        logits = gan(latents, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-logits))
    optimizer.apply(tape.gradient(g_loss, gan.trainable_weights), gan.trainable_weights)
    return g_loss
