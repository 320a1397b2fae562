# what: labels swapped: copied the Keras guide's convention (fakes 1, reals 0), while the lesson says label 1 is real, 0 is fake; J_D is that of the wrong labels
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generated_images = generator(latents, training=True)
    with tf.GradientTape() as tape:
        fake_predictions = discriminator(generated_images, training=True)
        real_predictions = discriminator(real, training=True)
        d_loss = bce(tf.ones_like(fake_predictions), fake_predictions)
        d_loss += bce(tf.zeros_like(real_predictions), real_predictions)
    grads = tape.gradient(d_loss, discriminator.trainable_weights)
    optimizer.apply(grads, discriminator.trainable_weights)
    return d_loss
