# what: builds the stacked GAN model and takes its trainable weights, so D's weights move along with G's; ruled out (lesson 6): "$D$'s weights move in $D$'s step only"
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    gan = keras.Sequential([generator, discriminator])
    with tf.GradientTape() as tape:
        fake_logits = gan(latents, training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    gradients = tape.gradient(g_loss, gan.trainable_weights)
    optimizer.apply(gradients, gan.trainable_weights)
    return g_loss
