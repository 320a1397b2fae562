# what: the fakes come from generator.predict (old Keras tutorials), i.e. in inference mode: G's BatchNorm and dropout are not in training mode (lesson 6.4), nor does it run in a graph
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    X_fake = generator.predict(latents, verbose=0)
    with tf.GradientTape() as tape:
        y_real = discriminator(real, training=True)
        y_fake = discriminator(X_fake, training=True)
        d_loss = bce(tf.ones_like(y_real), y_real) + bce(tf.zeros_like(y_fake), y_fake)
    grads = tape.gradient(d_loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return d_loss
